import { pictureOfHeading, pictureOfLine } from './picture-of';

describe('pictures of a child’s sheet', () => {
  it.each([
    ['What matters to me', 'matters'], ['Beth sy’n bwysig i fi', 'matters'], ["Beth sy'n bwysig i fi", 'matters'], ['Ble dw i’n byw', 'home'], ['Where I live', 'home'], ['Os dw i ddim yn hapus', 'sad'], ['What if I am worried?', 'sad'],
    ['Are there pets?', 'pets'], ['My social worker', 'social-worker'], ['Fy ngweithiwr cymdeithasol', 'social-worker'], ['Who runs my review?', 'review'], ['Fy eiriolwr', 'advocate'], ['Something somebody wrote', 'plan'],
  ])('draws the part “%s” as %s', (heading, picture) => {
    expect(pictureOfHeading(heading)).toBe(picture);
  });

  it.each([
    ['I want to see Nain every week.', 'family'], ['Gweld fy nheulu bob wythnos.', 'family'], ['Help with maths at school.', 'school'], ['Bydd Ffion yn mynd i’r ysgol.', 'school'], ['See the school doctor.', 'health'], ['Gweld y deintydd.', 'health'],
    ['Ask my friend to come.', 'friends'], ['Football on Saturday.', 'play'], ['Ffion ydy dy weithiwr cymdeithasol.', 'social-worker'], ['You live with Mair and Tom.', 'home'], ['Fe gei di ddweud wrthon ni.', 'talk'],
  ])('draws “%s” as %s', (line, picture) => {
    expect(pictureOfLine(line)).toBe(picture);
  });

  it('draws no part of a word: a citizen is no pet, and a dadl is nobody’s father', () => {
    expect(pictureOfLine('The citizen.')).toBeNull();
    expect(pictureOfLine('Y ddadl fawr.')).toBeNull();
  });
});
