import type { VisitReadView, WriteUpVisitDto } from '../api/models';

/** Parts of the story that are told in words, in the order of the page. */
export const storyParts = ['childSaid', 'carersSaid', 'bedroom', 'healthAndSchool', 'familyTime', 'promised', 'workerThinks'] as const;
export type StoryPart = (typeof storyParts)[number];
export type Story = Readonly<Record<StoryPart, string>> & { readonly bedroomSeen: '' | 'yes' | 'no'; readonly wellBeing: '' | 'yes' | 'no'; readonly shared: readonly StoryPart[] };

const yesNo = (said: boolean | null): '' | 'yes' | 'no' => (said === null ? '' : said ? 'yes' : 'no');

/** The story as it is stored, to go on from. */
export function storyOf(visit: VisitReadView): Story {
  const told = Object.fromEntries(storyParts.map((part) => [part, visit[part] ?? ''])) as Record<StoryPart, string>;
  return { ...told, bedroomSeen: yesNo(visit.bedroomSeen), wellBeing: yesNo(visit.wellBeingSafeguarded), shared: [] };
}

/** What is sent: the parts that were changed, and no others, so that what somebody else wrote meanwhile in another part stays. */
export function storyToSend(story: Story, stored: VisitReadView, isWhole: boolean): WriteUpVisitDto {
  const before = storyOf(stored);
  const changed = storyParts.filter((part) => story[part] !== before[part] || story.shared.includes(part));
  return {
    version: stored.version, isWhole, shared: story.shared.filter((part) => changed.includes(part)),
    ...Object.fromEntries(changed.map((part) => [part, story[part]])),
    ...(story.bedroomSeen && story.bedroomSeen !== before.bedroomSeen ? { bedroomSeen: story.bedroomSeen === 'yes' } : {}),
    ...(story.wellBeing && story.wellBeing !== before.wellBeing ? { wellBeingSafeguarded: story.wellBeing === 'yes' } : {}),
  };
}

/** Both texts of parts that two people wrote at once, theirs first. */
export function withTheirs(mine: Story, base: VisitReadView, theirs: VisitReadView): Story {
  const [before, after] = [storyOf(base), storyOf(theirs)];
  const both = (part: StoryPart): string => {
    if (after[part] === before[part] || mine[part] === after[part]) return mine[part];
    return mine[part] === before[part] ? after[part] : `${after[part]}\n\n${mine[part]}`;
  };
  return { ...mine, ...Object.fromEntries(storyParts.map((part) => [part, both(part)])) };
}
