/** The small phone of the tasks that are counted. */
export const smallPhone = { width: 360, height: 740 };
/** A second for each tap, and forty words a minute. */
const [TAP, LETTER] = [1, 60 / (40 * 5)];

/** Latency and bandwidth of a phone on 4G. */
export async function onThePhone(page) {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', { offline: false, latency: 85, downloadThroughput: 1_125_000, uploadThroughput: 375_000 });
}

/** Counts what a task asks of a person: taps, answers, and the seconds it takes, with those of a thumb and of typing. */
export class PhoneTask {
  taps = 0;
  answers = 0;
  letters = 0;
  begun = performance.now();

  async tap(target) {
    this.taps++;
    await target.click();
  }

  async choose(target, option) {
    this.taps += 2;
    this.answers++;
    await target.selectOption(option);
  }

  async pick(target) {
    this.answers++;
    await this.tap(target);
  }

  async type(target, text) {
    this.taps++;
    this.answers++;
    this.letters += text.length;
    await target.fill(text);
  }

  seconds() {
    return (performance.now() - this.begun) / 1000 + this.taps * TAP + this.letters * LETTER;
  }
}
