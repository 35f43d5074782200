import type { PipeTransform } from '@nestjs/common';
import { today } from '../http/today.js';
import { noKey, noSuchPlan } from './plan-problems.js';
import type { Asked } from './act-on-plan.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The child of the address, and the day it is. */
export function askedOf(publicId: string): Asked {
  return { publicId, day: today() };
}

/** A number the store gave. */
export class NumberOf implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^\d{1,10}$/.test(value) || Number(value) > 2_147_483_647) throw noSuchPlan();
    return Number(value);
  }
}

/** @throws RuledOut where the header is no UUID */
export function keyOf(header: string | undefined): string {
  if (!uuid.test(header ?? '')) throw noKey();
  return header!.toLowerCase();
}
