/** Today's date in Britain: read at the edge, once a request, and given to everything behind it. */ export function today() {
    return new Intl.DateTimeFormat('en-CA', {
        timeZone: 'Europe/London'
    }).format(new Date());
}

//# sourceMappingURL=today.js.map