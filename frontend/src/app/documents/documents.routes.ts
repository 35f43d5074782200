import type { Routes } from '@angular/router';
import { permitted } from '../staff/signed-in';
import { DocumentPage } from './document-page';
import { DocumentsList } from './documents-list';
import { FindDocuments } from './find-documents';
import { KeepDocument } from './keep-document';

export const documentsRoutes: Routes = [
  { path: '', title: 'documents.title', component: DocumentsList },
  { path: 'new', title: 'documents.add', canActivate: [permitted('keep-documents')], component: KeepDocument },
  { path: 'find', title: 'documents.find', component: FindDocuments },
  { path: ':documentNo', title: 'documents.one', component: DocumentPage },
];
