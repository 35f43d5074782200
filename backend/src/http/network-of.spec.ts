import { describe, expect, it } from '@jest/globals';
import { networkOf } from './network-of.js';

describe('the network of an address', () => {
  it.each([
    ['10.1.2.3', '10.1.2.0/24', 'of the office'],
    ['::ffff:10.1.2.3', '10.1.2.0/24', 'the same, as a socket of both kinds gives it'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48', 'in full'],
    ['2001:0db8::6', '2001:db8:0::/48', 'cut short after two groups'],
    ['::1', '0:0:0::/48', 'the machine itself'],
    ['fe80::1%eth0', 'fe80:0:0::/48', 'with the name of a card'],
    ['by post', 'unknown', 'no address'],
  ])('of %s is %s: %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
