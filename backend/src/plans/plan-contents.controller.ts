import { Body, Controller, Delete, Headers, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { askedOf, keyOf, NumberOf } from './asked-of.js';
import { ActionDoneDto, ActionDto, ChangeActionDto, ChangeHelperDto, ChangeOutcomeDto, HelperDto, OutcomeDto, OutcomeUpdateDto, PartDto } from './plan.dto.js';
import { TakeOutService } from './take-out.service.js';
import { WriteContentsService } from './write-contents.service.js';
import { WrittenView } from './written-view.js';

/** What a version says, a piece at a time: each has a version of its own, and answers 409 with `theirs` where it was changed meanwhile. */
@Controller('children/:publicId/plan')
export class PlanContentsController {
  constructor(
    private readonly contents: WriteContentsService,
    private readonly takingOut: TakeOutService,
  ) {}

  @Allowed('record-work')
  @Audited('plan-outcome-added', { by: 'act' })
  @Post('versions/:versionNo/outcomes')
  @HttpCode(201)
  addOutcome(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('versionNo', NumberOf) versionNo: number, @Headers('idempotency-key') key: string, @Body() outcome: OutcomeDto): Promise<WrittenView> {
    return this.contents.addOutcome(person, askedOf(publicId), versionNo, keyOf(key), outcome);
  }

  @Allowed('record-work')
  @Audited('plan-outcome-changed', { by: 'act' })
  @Patch('outcomes/:outcomeNo')
  changeOutcome(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('outcomeNo', NumberOf) outcomeNo: number, @Body() outcome: ChangeOutcomeDto): Promise<WrittenView> {
    return this.contents.changeOutcome(person, askedOf(publicId), outcomeNo, outcome);
  }

  @Allowed('record-work')
  @Audited('plan-outcome-dropped', { by: 'act' })
  @Delete('outcomes/:outcomeNo')
  dropOutcome(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('outcomeNo', NumberOf) outcomeNo: number): Promise<WrittenView> {
    return this.takingOut.dropOutcome(person, askedOf(publicId), outcomeNo);
  }

  @Allowed('record-work')
  @Audited('plan-action-added', { by: 'act' })
  @Post('outcomes/:outcomeNo/actions')
  @HttpCode(201)
  addAction(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('outcomeNo', NumberOf) outcomeNo: number, @Headers('idempotency-key') key: string, @Body() action: ActionDto): Promise<WrittenView> {
    return this.contents.addAction(person, askedOf(publicId), outcomeNo, keyOf(key), action);
  }

  @Allowed('tell-outcomes')
  @Audited('outcome-told', { by: 'act' })
  @Post('outcomes/:outcomeNo/updates')
  @HttpCode(201)
  tellOutcome(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('outcomeNo', NumberOf) outcomeNo: number, @Headers('idempotency-key') key: string, @Body() update: OutcomeUpdateDto): Promise<WrittenView> {
    return this.contents.tellOutcome(person, askedOf(publicId), outcomeNo, keyOf(key), update);
  }

  @Allowed('record-work')
  @Audited('plan-action-changed', { by: 'act' })
  @Patch('actions/:actionNo')
  changeAction(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('actionNo', NumberOf) actionNo: number, @Body() action: ChangeActionDto): Promise<WrittenView> {
    return this.contents.changeAction(person, askedOf(publicId), actionNo, action);
  }

  @Allowed('record-work')
  @Audited('plan-action-dropped', { by: 'act' })
  @Delete('actions/:actionNo')
  dropAction(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('actionNo', NumberOf) actionNo: number): Promise<WrittenView> {
    return this.takingOut.dropAction(person, askedOf(publicId), actionNo);
  }

  @Allowed('record-work')
  @Audited('plan-action-done', { by: 'act' })
  @Put('actions/:actionNo/done')
  doAction(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('actionNo', NumberOf) actionNo: number, @Body() done: ActionDoneDto): Promise<WrittenView> {
    return this.contents.doAction(person, askedOf(publicId), actionNo, done);
  }

  @Allowed('record-work')
  @Audited('plan-part-written', { by: 'act' })
  @Put('versions/:versionNo/parts/:part')
  writePart(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('versionNo', NumberOf) versionNo: number, @Param('part') part: string, @Body() written: PartDto): Promise<WrittenView> {
    return this.contents.writePart(person, askedOf(publicId), versionNo, part, written);
  }

  @Allowed('record-work')
  @Audited('plan-helper-added', { by: 'act' })
  @Post('versions/:versionNo/helpers')
  @HttpCode(201)
  addHelper(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('versionNo', NumberOf) versionNo: number, @Headers('idempotency-key') key: string, @Body() helper: HelperDto): Promise<WrittenView> {
    return this.contents.addHelper(person, askedOf(publicId), versionNo, keyOf(key), helper);
  }

  @Allowed('record-work')
  @Audited('plan-helper-changed', { by: 'act' })
  @Patch('helpers/:helperNo')
  changeHelper(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('helperNo', NumberOf) helperNo: number, @Body() helper: ChangeHelperDto): Promise<WrittenView> {
    return this.contents.changeHelper(person, askedOf(publicId), helperNo, helper);
  }

  @Allowed('record-work')
  @Audited('plan-helper-dropped', { by: 'act' })
  @Delete('helpers/:helperNo')
  dropHelper(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('helperNo', NumberOf) helperNo: number): Promise<WrittenView> {
    return this.takingOut.dropHelper(person, askedOf(publicId), helperNo);
  }

  /** Takes back how an outcome was said to be going: whoever said it, on the day they did. */
  @Allowed('tell-outcomes')
  @Audited('outcome-untold', { by: 'act' })
  @Delete('updates/:updateNo')
  untellOutcome(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('updateNo', NumberOf) updateNo: number): Promise<WrittenView> {
    return this.takingOut.untellOutcome(person, askedOf(publicId), updateNo);
  }

  /** Takes back that a copy was given or withheld: whoever recorded it, on the day they did. */
  @Allowed('record-work')
  @Audited('plan-copy-taken-back', { by: 'act' })
  @Delete('copies/:copyNo')
  takeBackCopy(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('copyNo', NumberOf) copyNo: number): Promise<WrittenView> {
    return this.takingOut.takeBackCopy(person, askedOf(publicId), copyNo);
  }
}
