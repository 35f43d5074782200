import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { Injectable, computed, inject, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Language, type LanguageCode } from '../ui/language/language';

export type Role =
  | 'social-worker' | 'iro' | 'team-manager' | 'performance-officer' | 'panel-administrator' | 'personal-adviser' | 'head-of-service' | 'system-administrator';

export interface Me {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly language: LanguageCode;
  readonly authority: { readonly gssCode: string; readonly nameEn: string; readonly nameCy: string; readonly invented: boolean };
  readonly permissions: readonly string[];
}

/** Who is signed in. Nothing about them is kept in the browser: the server knows them by a cookie no script can read. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly person = signal<Me | null>(null);

  readonly me = this.person.asReadonly();
  readonly isSignedIn = computed(() => this.person() !== null);

  /** Asks the server who this is; nobody, when it does not know. */
  async begin(): Promise<void> {
    try {
      this.arrive(await firstValueFrom(this.http.get<Me>('/api/me')));
    } catch (error) {
      // Not being signed in is an answer; anything else shows itself on the first page that needs data.
      if (!(error instanceof HttpErrorResponse)) throw error;
    }
  }

  /** Throws what the server answers when email and password do not belong together. */
  async signIn(email: string, password: string): Promise<void> {
    this.arrive(await firstValueFrom(this.http.post<Me>('/api/sign-in', { email, password })));
  }

  async signOut(): Promise<void> {
    await firstValueFrom(this.http.post('/api/sign-out', {}));
    this.person.set(null);
  }

  /** Forgets who was signed in, when the server has ended the session. */
  end(): void {
    this.person.set(null);
  }

  /** Shows every page in a language, and remembers it with the account. */
  async speak(language: LanguageCode): Promise<void> {
    this.language.choose(language);
    if (this.isSignedIn()) await firstValueFrom(this.http.put('/api/me/language', { language }));
  }

  may(permission: string): boolean {
    return this.person()?.permissions.includes(permission) ?? false;
  }

  private arrive(me: Me): void {
    this.person.set(me);
    if (!this.language.isChosen()) this.language.choose(me.language);
  }
}
