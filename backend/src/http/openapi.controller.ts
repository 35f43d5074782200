import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Open } from './route-marks.js';

const contract = join(import.meta.dirname, '..', '..', '..', 'docs', 'openapi.json');

@Controller('openapi.json')
export class OpenApiController {
  /** This contract. */
  @Open()
  @Get()
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  @Header('content-type', 'application/json; charset=utf-8')
  contract(): string {
    return readFileSync(contract, 'utf8');
  }
}
