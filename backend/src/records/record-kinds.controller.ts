import { Controller, Get } from '@nestjs/common';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Unaudited } from '../http/route-marks.js';
import { recordKindsShown } from './record-kinds-shown.js';
import { RecordKindsView } from './record-kinds-view.js';

@Controller('record-kinds')
export class RecordKindsController {
  /** Every kind of row that is recorded by hand, with the questions of its form. */
  @Allowed('use-aelwyd')
  @Unaudited('the questions of forms; nothing of a record is behind it')
  @Get()
  recordKinds(@SignedIn() person: Person): RecordKindsView {
    return recordKindsShown(person);
  }
}
