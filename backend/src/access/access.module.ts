import { Module } from '@nestjs/common';
import { CoversController } from './covers.controller.js';
import { CoversService } from './covers.service.js';
import { EmergencyController } from './emergency.controller.js';
import { EmergencyService } from './emergency.service.js';
import { LateReviews } from './late-reviews.js';
import { LeadPost } from './lead-post.js';
import { OwnAddressController } from './own-address.controller.js';
import { PatternWatch } from './pattern-watch.js';
import { PatternsController } from './patterns.controller.js';
import { PatternsService } from './patterns.service.js';
import { PurposesController } from './purposes.controller.js';
import { RestrictionsController } from './restrictions.controller.js';
import { RestrictionsService } from './restrictions.service.js';
import { ReviewsController } from './reviews.controller.js';
import { ReviewsService } from './reviews.service.js';
import { SamplesController } from './samples.controller.js';
import { SamplesService } from './samples.service.js';

@Module({
  controllers: [EmergencyController, RestrictionsController, ReviewsController, PurposesController, CoversController, SamplesController, PatternsController, OwnAddressController],
  providers: [EmergencyService, LateReviews, LeadPost, RestrictionsService, ReviewsService, CoversService, SamplesService, PatternsService, PatternWatch],
})
export class AccessModule {}
