import { Controller, Get, Param, Query } from '@nestjs/common';
import { unitInWords } from '../../domain/duties/counted-unit.js';
import { confidenceWords, forceWords, whoseWords } from '../../domain/duties/duty-words.js';
import { type Duty, isClocked } from '../../domain/duties/duty.js';
import { duties } from '../../domain/duties/register.js';
import { NotFound } from '../../http/problem.js';
import { Allowed, Unaudited } from '../../http/route-marks.js';
import { PageQueryDto } from '../../jobs/jobs-query.dto.js';
import { worded } from './worded.js';
import { DutyRegisterView, type DutyRowView, DutyView } from './duties-view.js';
import { PAGE_SIZE, paged } from './paged.js';

/** The register of duties, to read. */
@Controller('duties')
export class DutiesController {
  @Allowed('use-aelwyd')
  @Unaudited('it is the law and shows no record')
  @Get()
  duties(@Query() { page = 1 }: PageQueryDto): DutyRegisterView {
    return { duties: duties.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map(rowView), ...paged(page, duties.length) };
  }

  @Allowed('use-aelwyd')
  @Unaudited('it is the law and shows no record')
  @Get(':id')
  duty(@Param('id') id: string): DutyView {
    const found = duties.find((one) => one.id === id);
    if (!found) throw new NotFound('no-such-duty', { en: 'There is no such duty', cy: 'Nid oes dyletswydd o’r fath' });
    return dutyView(found);
  }
}

function rowView({ id, title, force, confidence, doubt, citation: { instrument, provision }, ...duty }: Duty): DutyRowView {
  return { id, title, force: worded(force, forceWords[force]), confidence: worded(confidence, confidenceWords[confidence]), doubt, instrument, provision, standing: 'standing' in duty };
}

function dutyView(duty: Duty): DutyView {
  const { id, title, says, force, confidence, doubt, citation, inForce, numbers } = duty;
  const clocked = isClocked(duty) ? duty : null;
  return {
    id, title, says, force: worded(force, forceWords[force]), confidence: worded(confidence, confidenceWords[confidence]), doubt, citation, inForce,
    standing: isClocked(duty) ? null : duty.standing, whose: clocked && worded(clocked.whose, whoseWords[clocked.whose]),
    countedFrom: clocked?.countedFrom ?? null, metBy: clocked?.metBy ?? null, repeats: clocked?.repeats ?? false,
    regimes: Object.entries(clocked?.regimes ?? {}).map(([code, words]) => worded(code, words)),
    numbers: numbers.map(({ code, title: said, unit, setBy, values }) => ({ code, title: said, unit: worded(unit, unitInWords(unit)), setBy, values: values.map((one) => ({ ...one })) })),
  };
}
