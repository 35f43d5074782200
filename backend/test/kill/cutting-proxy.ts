import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** Stands between the application and its database, and cuts every connection at a message it was told of. */
export class CuttingProxy {
  /** Messages the application has sent since it was last told where to cut. */
  sent = 0;
  private cutAt: { message: number; when: 'before' | 'after' } | undefined;
  private readonly open = new Set<Socket>();
  private readonly server = createServer((from) => this.join(from));

  private constructor(private readonly target: { host: string; port: number }) {}

  static async before(databaseUrl: string): Promise<{ proxy: CuttingProxy; url: string }> {
    const { hostname, port } = new URL(databaseUrl);
    const proxy = new CuttingProxy({ host: hostname, port: Number(port) });
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
    const url = new URL(databaseUrl);
    url.port = String((proxy.server.address() as AddressInfo).port);
    return { proxy, url: url.href };
  }

  /** @param when before the database has the message, or once it has it, with its answer lost on the way back */
  cut(message: number, when: 'before' | 'after'): void {
    this.sent = 0;
    this.cutAt = { message, when };
  }

  leaveWhole(): void {
    this.cutAt = undefined;
  }

  async close(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(from: Socket): void {
    const to = connect(this.target);
    const end = () => {
      from.destroy();
      to.destroy();
      this.open.delete(from);
    };
    this.open.add(from);
    for (const socket of [from, to]) socket.on('error', end).on('close', end);
    let isLost = false;
    from.on('data', (chunk) => {
      this.sent += 1;
      const isHere = this.cutAt?.message === this.sent;
      if (isHere && this.cutAt?.when === 'before') return end();
      isLost ||= isHere;
      to.write(chunk);
    });
    // Its answer is seen to have come, so the database has done what it was asked, and is kept from the application.
    to.on('data', (chunk) => (isLost ? end() : from.write(chunk)));
  }
}
