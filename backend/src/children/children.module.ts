import { Module } from '@nestjs/common';
import { ChildrenController } from './children.controller.js';
import { ChildrenService } from './children.service.js';
import { BriefController } from './brief/brief.controller.js';
import { BriefService } from './brief/brief.service.js';
import { ChildHomeController } from './home/child-home.controller.js';
import { ChildHomeService } from './home/child-home.service.js';
import { AddPersonService } from './people/add-person.service.js';
import { PeopleController } from './people/people.controller.js';
import { PrintedController } from './printed/printed.controller.js';
import { ChildStripController } from './strip/child-strip.controller.js';
import { TimelineController } from './timeline/timeline.controller.js';
import { TimelineService } from './timeline/timeline.service.js';

@Module({
  controllers: [ChildrenController, ChildHomeController, ChildStripController, TimelineController, PeopleController, BriefController, PrintedController],
  providers: [ChildrenService, ChildHomeService, TimelineService, BriefService, AddPersonService],
})
export class ChildrenModule {}
