/** Whether an allocation in a role, a position in `allocationRoles`, covers D. */ export function isAllocated({ facts: { allocations }, moment, child }, role) {
    const { from, startedOn, endedOn } = allocations;
    for(let row = from[child + 1] - 1; row >= from[child]; row--){
        if (allocations.role[row] === role && startedOn[row] <= moment.asAt && moment.asAt < endedOn[row]) return true;
    }
    return false;
}

//# sourceMappingURL=allocated.js.map