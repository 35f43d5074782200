import assert from 'node:assert/strict';

/** The small phone of the tasks that are counted. */
export const smallPhone = { width: 360, height: 740 };
/** A second for each tap, and forty words a minute. */
const [TAP, LETTER] = [1, 60 / (40 * 5)];

/** From now on as slow as a phone on 4G: every task is done so. */
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

  /** The task took no more than it may: of what is not named, anything. */
  assertWithin({ taps = Infinity, answers = Infinity, seconds = Infinity }) {
    assert.ok(this.taps <= taps, `${this.taps} taps of ${taps}`);
    assert.ok(this.answers <= answers, `${this.answers} inputs of ${answers}`);
    assert.ok(this.seconds() <= seconds, `${this.seconds().toFixed(1)} seconds of ${seconds}`);
  }
}
