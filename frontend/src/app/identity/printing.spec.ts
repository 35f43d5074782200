import { pageOf } from './printing';

const child = '7d444840-9dc0-41d1-b245-5ffdce74fad2';

describe('which page is printed', () => {
  it.each([
    [`/children/${child}`, 'home'],
    [`/children/${child}/brief?x=1`, 'brief'],
    [`/children/${child}/plan/mine`, 'plan/mine'],
    [`/children/${child}/plan/versions/3`, 'plan/versions'],
    [`/children/${child}/records/visits/V-17`, 'records/visits'],
  ])('of %s is %s', (url, page) => expect(pageOf(url)).toEqual({ publicId: child, page }));

  it.each(['/', '/children', '/team/cover'])('is no child’s at %s', (url) => expect(pageOf(url)).toBeUndefined());
});
