import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fileKinds } from '../files/file-kinds.js';
import { giveOutFile } from '../files/give-out-file.js';
import { receiveFile } from '../files/receive-file.js';
import { takeInFile } from '../files/take-in-file.js';
import { type Person, SignedIn } from '../http/person.js';
import { Allowed, Audited } from '../http/route-marks.js';
import { today } from '../http/today.js';
import { validation } from '../http/validation.js';
import { DocumentDto, WithdrawDocumentDto } from './document.dto.js';
import { documentForm } from './document-form.js';
import { noKey, noSuchDocument } from './document-problems.js';
import { DocumentsQueryDto } from './documents-query.dto.js';
import { DocumentsService } from './documents.service.js';
import { DocumentReadView, DocumentsView, DocumentView } from './documents-view.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** No more than the store numbers, so that a longer one is not there rather than a failure. */
const documentNumber = { transform: (value: string): number => (/^\d{1,9}$/.test(value) ? Number(value) : missing()) };
const missing = (): never => {
  throw noSuchDocument();
};

@Controller('children/:publicId/documents')
export class DocumentsController {
  constructor(private readonly service: DocumentsService) {}

  @Allowed('see-children')
  @Audited('documents-listed', { by: 'act' })
  @Get()
  documents(@SignedIn() person: Person, @Param('publicId') publicId: string, @Query() { kind, visit, page = 1 }: DocumentsQueryDto): Promise<DocumentsView> {
    return this.service.list(person, { publicId, day: today() }, { kind, visit }, page);
  }

  /** Takes in a document: a form with its file and what is said of it. The header `idempotency-key` carries a UUID: sent again with it, it is stored once. */
  @Allowed('keep-documents')
  @Audited('document-kept', { by: 'act' })
  @Post()
  @HttpCode(201)
  @ApiConsumes('multipart/form-data')
  @ApiBody(documentForm)
  async keepDocument(@SignedIn() person: Person, @Param('publicId') publicId: string, @Headers('idempotency-key') key: string, @Req() request: FastifyRequest): Promise<DocumentView> {
    if (!uuid.test(key ?? '')) throw noKey();
    const of = { publicId, day: today() };
    await this.service.checkMaySee(person, of);
    const { content, fields } = await receiveFile(request);
    const said = (await validation().transform(fields, { type: 'body', metatype: DocumentDto })) as DocumentDto;
    return this.service.keep(person, of, key.toLowerCase(), said, await takeInFile(content));
  }

  /** What is said of a document, and the words that can be read in it. */
  @Allowed('see-children')
  @Audited('document-read', { by: 'act' })
  @Get(':documentNo')
  document(@SignedIn() person: Person, @Param('publicId') publicId: string, @Param('documentNo', documentNumber) documentNo: number): Promise<DocumentReadView> {
    return this.service.read(person, { publicId, day: today() }, documentNo);
  }

  /** The file itself, as something to be saved. */
  @Allowed('see-children')
  @Audited('document-opened', { by: 'act' })
  @Get(':documentNo/file')
  @ApiProduces(...Object.values(fileKinds).map(({ type }) => type))
  async documentFile(
    @SignedIn() person: Person,
    @Param('publicId') publicId: string,
    @Param('documentNo', documentNumber) documentNo: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return giveOutFile(reply, await this.service.file(person, { publicId, day: today() }, documentNo));
  }

  /** Says that a document was recorded in error. It leaves the record; its past and its file are kept. */
  @Allowed('keep-documents')
  @Audited('document-withdrawn', { by: 'act' })
  @Post(':documentNo/withdraw')
  @HttpCode(204)
  async withdrawDocument(
    @SignedIn() person: Person,
    @Param('publicId') publicId: string,
    @Param('documentNo', documentNumber) documentNo: number,
    @Body() why: WithdrawDocumentDto,
  ): Promise<void> {
    await this.service.withdraw(person, { publicId, day: today() }, documentNo, why);
  }
}
