import type { MeView } from '../api/models';
import { offeredTo } from './destinations';

const seesChildren = ['use-aelwyd', 'see-children'];

describe('where the navigation leads', () => {
  it.each<[MeView['roles'], string[], string[], string]>([
    [['social-worker'], seesChildren, ['/my-work', '/children', '/drafts'], 'a social worker has no performance and no team'],
    [['iro'], [...seesChildren, 'see-performance'], ['/my-work', '/iro', '/performance', '/children', '/drafts', '/forecast'], 'a reviewing officer has a desk'],
    [['team-manager'], [...seesChildren, 'see-team-work', 'see-performance'], ['/my-work', '/team', '/performance', '/children', '/drafts', '/forecast'], 'a manager has a team'],
    [['performance-officer'], [...seesChildren, 'see-performance', 'import-records', 'set-law-numbers', 'see-jobs'], ['/performance', '/children', '/forecast', '/law-settings', '/imports', '/jobs'], 'no child is theirs to work with'],
    [['system-administrator'], ['use-aelwyd', 'keep-records'], ['/records'], 'they see no child, and keep the list of staff'],
    [['social-worker'], [...seesChildren, 'keep-records'], ['/my-work', '/children', '/drafts'], 'who chooses a household does not keep the list of them'],
    [['social-worker'], ['use-aelwyd'], [], 'a role without the permission leads nowhere'],
  ])('for %j is right: %j leads to %j, because %s', (roles, permissions, paths) => {
    expect(offeredTo({ roles, permissions }).map(({ path }) => path)).toEqual(paths);
  });
});
