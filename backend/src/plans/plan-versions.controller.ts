import { Body, Controller, Headers, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { askedOf, keyOf, NumberOf } from './asked-of.js';
import { CopyDto, PlanTextsDto, SendPlanDto } from './plan.dto.js';
import { WriteVersionService } from './write-version.service.js';
import { WrittenView } from './written-view.js';

/** A version of the plan: begun, written, sent, given. */
@Controller('children/:publicId/plan')
export class PlanVersionsController {
  constructor(private readonly version: WriteVersionService) {}

  /** Begins a version from the one in force; where one is being written already, answers with that. The header `idempotency-key` carries a UUID. */
  @Allowed('record-work')
  @Audited('plan-begun', { by: 'act' })
  @Post('versions')
  @HttpCode(201)
  beginPlan(@SignedIn() person: Person, @Param('publicId') publicId: string, @Headers('idempotency-key') key: string): Promise<WrittenView> {
    return this.version.begin(person, askedOf(publicId), keyOf(key));
  }

  /** 409 with `theirs` where somebody else saved the same since the version that was read. */
  @Allowed('record-work')
  @Audited('plan-texts-written', { by: 'act' })
  @Patch('versions/:versionNo')
  writePlanTexts(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('versionNo', NumberOf) versionNo: number, @Body() texts: PlanTextsDto): Promise<WrittenView> {
    return this.version.writeTexts(person, askedOf(publicId), versionNo, texts);
  }

  @Allowed('record-work')
  @Audited('plan-sent', { by: 'act' })
  @Post('versions/:versionNo/send')
  @HttpCode(200)
  sendPlan(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('versionNo', NumberOf) versionNo: number, @Body() sent: SendPlanDto): Promise<WrittenView> {
    return this.version.send(person, askedOf(publicId), versionNo, sent);
  }

  @Allowed('record-work')
  @Audited('plan-taken-back', { by: 'act' })
  @Post('versions/:versionNo/take-back')
  @HttpCode(200)
  takeBackPlan(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('versionNo', NumberOf) versionNo: number): Promise<WrittenView> {
    return this.version.takeBack(person, askedOf(publicId), versionNo);
  }

  @Allowed('record-work')
  @Audited('plan-copy-given', { by: 'act' })
  @Post('versions/:versionNo/copies')
  @HttpCode(201)
  giveCopyOfPlan(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('versionNo', NumberOf) versionNo: number, @Headers('idempotency-key') key: string, @Body() copy: CopyDto): Promise<WrittenView> {
    return this.version.giveCopy(person, askedOf(publicId), versionNo, keyOf(key), copy);
  }
}
