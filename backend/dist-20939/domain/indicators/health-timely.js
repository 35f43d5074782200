import { HEALTH_ASSESSMENT, HEALTH_REVIEW } from '../codes/positions.js';
/** Whether health was assessed or reviewed, and not refused, within 6 months before D of a child under 5, else 12. */ export function isHealthTimely({ facts: { healthAssessments }, moment, child, age }) {
    const { from, assessedOn, kind, refused } = healthAssessments;
    const since = age < 5 ? moment.healthFromUnder5 : moment.healthFrom5;
    for(let row = from[child + 1] - 1; row >= from[child] && assessedOn[row] >= since; row--){
        const isHealth = kind[row] === HEALTH_ASSESSMENT || kind[row] === HEALTH_REVIEW;
        if (isHealth && assessedOn[row] <= moment.asAt && refused[row] !== 1) return true;
    }
    return false;
}

//# sourceMappingURL=health-timely.js.map