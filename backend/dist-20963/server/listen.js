/**
 * Listens and answers with the address to open.
 *
 * @throws Error in plain words when the port cannot be had
 */ export async function listen(app, { port, host }) {
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('PORT must be a number from 0 to 65535.');
    try {
        await app.listen(port, host);
    } catch (error) {
        if (error.code === 'EADDRINUSE') {
            throw new Error(`Port ${port} is in use. Stop what is using it, or choose another: PORT=${port + 1} npm start`, {
                cause: error
            });
        }
        if (error.code === 'EACCES') throw new Error(`Port ${port} needs more rights than you have. Choose one above 1023.`, {
            cause: error
        });
        throw error;
    }
    const address = app.getHttpServer().address();
    const bound = typeof address === 'object' && address ? address.port : port;
    return `http://${host === '0.0.0.0' || host === '127.0.0.1' || host === '::' ? 'localhost' : host}:${bound}`;
}

//# sourceMappingURL=listen.js.map