/** The nearest multiple of 5. Whole numbers cannot tie; anything else rounds half away from zero. */ export function nearest5(count) {
    return Math.sign(count) * Math.floor(Math.abs(count) / 5 + 0.5) * 5 || 0;
}
/** A percentage to a number of decimals, half away from zero, worked out from the counts. Null where nobody is counted. */ export function percentage(met, population, decimals = 0) {
    if (population === 0) return null;
    const scale = 10 ** decimals;
    // The counts are multiplied before they are divided, so that an exact half stays one.
    return Math.floor(Math.abs(met) * 100 * scale / population + 0.5) / scale;
}

//# sourceMappingURL=rounding.js.map