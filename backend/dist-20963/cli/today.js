/** Today in Britain, an ISO date. */ export function today() {
    return new Intl.DateTimeFormat('en-CA', {
        timeZone: 'Europe/London'
    }).format(new Date());
}

//# sourceMappingURL=today.js.map