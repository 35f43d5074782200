import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { requestKey } from '../records/request-key.js';
import { CreateChildDto, WhoDto } from './child.dto.js';
import { DuplicatesService } from './duplicates.service.js';
import { CreatedChildView, DuplicatesView } from './duplicates-view.js';

@Controller('children')
export class NewChildController {
  constructor(private readonly service: DuplicatesService) {}

  /** Who may be the same child. A question: it is a POST so that a name stands in no address. */
  @Allowed('create-child')
  @Audited('duplicates-looked-for', { by: 'act' })
  @Post('duplicates')
  @HttpCode(200)
  lookForDuplicates(@SignedIn() person: Person, @Body() who: WhoDto): Promise<DuplicatesView> {
    return this.service.known(person, today(), who);
  }

  /** Creates a child, allocated to whoever creates it. The header `idempotency-key` carries a UUID: sent again with it, the child is stored once. */
  @Allowed('create-child')
  @Audited('child-created', { by: 'act' })
  @Post()
  @HttpCode(201)
  createChild(@SignedIn() person: Person, @Headers('idempotency-key') key: string, @Body() child: CreateChildDto): Promise<CreatedChildView> {
    return this.service.create(person, today(), requestKey(key).toLowerCase(), child);
  }
}
