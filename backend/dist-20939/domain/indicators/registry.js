import { lookedAfterOnDay } from './looked-after.js';
import { startedInYear } from './started-in-year.js';
import { endedInYear } from './ended-in-year.js';
import { ratePer10000 } from './rate-per-10000.js';
import { bySex } from './by-sex.js';
import { byAge } from './by-age.js';
import { byEthnicGroup } from './by-ethnic-group.js';
import { byLegalStatus } from './by-legal-status.js';
import { careOrder } from './care-order.js';
import { withParents } from './with-parents.js';
import { withConnectedCarers } from './with-connected-carers.js';
import { careLeavers } from './care-leavers.js';
import { fosterCarers } from './foster-carers.js';
import { placementArea } from './placement-area.js';
import { careLeavers1617Accommodation } from './care-leavers-16-17-accommodation.js';
import { whenImReady } from './when-im-ready.js';
import { placedOutOfAreaInYear } from './placed-out-of-area-in-year.js';
import { outOfAreaPanel } from './out-of-area-panel.js';
import { outOfAreaNotifications } from './out-of-area-notifications.js';
import { pathwayPlan } from './pathway-plan.js';
import { iroContinuity } from './iro-continuity.js';
import { reviewsInTime } from './reviews-in-time.js';
import { reviewAttendance } from './review-attendance.js';
import { iroSpokeBeforeReview } from './iro-spoke-before-review.js';
import { planWithTimelyHealth } from './plan-with-timely-health.js';
import { planWithPep } from './plan-with-pep.js';
import { neet } from './neet.js';
import { sponsoredSchemes } from './sponsored-schemes.js';
import { inFosterCare } from './in-foster-care.js';
import { independentProvider } from './independent-provider.js';
import { bySetting } from './by-setting.js';
import { secureUnder13 } from './secure-under-13.js';
import { placementsInYear } from './placements-in-year.js';
import { permanenceBySecondReview } from './permanence-by-second-review.js';
import { permanenceOption } from './permanence-option.js';
import { proceedings26Weeks } from './proceedings-26-weeks.js';
import { workersPerChild } from './workers-per-child.js';
import { allocatedSocialWorker } from './allocated-social-worker.js';
import { socialWorkerChanges } from './social-worker-changes.js';
import { personalAdviser } from './personal-adviser.js';
import { reEntry } from './re-entry.js';
/** Every indicator of the data profile, in the order it is printed. */ export const indicators = [
    lookedAfterOnDay,
    startedInYear,
    endedInYear,
    ratePer10000,
    bySex,
    byAge,
    byEthnicGroup,
    byLegalStatus,
    careOrder,
    withParents,
    withConnectedCarers,
    careLeavers,
    fosterCarers,
    placementArea,
    careLeavers1617Accommodation,
    whenImReady,
    placedOutOfAreaInYear,
    outOfAreaPanel,
    outOfAreaNotifications,
    pathwayPlan,
    iroContinuity,
    reviewsInTime,
    reviewAttendance,
    iroSpokeBeforeReview,
    planWithTimelyHealth,
    planWithPep,
    neet,
    sponsoredSchemes,
    inFosterCare,
    independentProvider,
    bySetting,
    secureUnder13,
    placementsInYear,
    permanenceBySecondReview,
    permanenceOption,
    proceedings26Weeks,
    workersPerChild,
    allocatedSocialWorker,
    socialWorkerChanges,
    personalAdviser,
    reEntry
];

//# sourceMappingURL=registry.js.map