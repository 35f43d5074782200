import { Controller, Get, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Person, SignedIn } from '../../http/person.js';
import { Allowed, Unaudited } from '../../http/route-marks.js';
import { today } from '../../http/today.js';
import { withChild } from '../with-child.js';
import { ChildStripView } from './child-strip-view.js';
import { stripOf } from './child-strip.query.js';

@Controller('children/:publicId/strip')
export class ChildStripController {
  constructor(private readonly dataSource: DataSource) {}

  /** Who the page is about. */
  @Allowed('see-children')
  @Unaudited('it stands above a page of the child, whose own reading is noted; a refusal is noted here too')
  @Get()
  childStrip(@SignedIn() person: Person, @Param('publicId') publicId: string): Promise<ChildStripView> {
    const day = today();
    return withChild(this.dataSource, person, { publicId, day }, (manager, child) => stripOf(manager, child, day));
  }
}
