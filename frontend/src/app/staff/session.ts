import { HttpErrorResponse } from '@angular/common/http';
import { Injectable, computed, inject, signal } from '@angular/core';
import { Api } from '../api/api';
import { chooseLanguage, me, signIn, signInByPasskey, signInByProvider, signOut } from '../api/functions';
import type { MeView, PasskeyAnswerDto, ProviderAnswerDto } from '../api/models';
import { Drafts } from '../ui/drafts/drafts';
import { KeptTyping } from '../ui/kept-typing';
import { Language, type LanguageCode } from '../ui/language/language';
import { KeptSession } from './kept-session';

/**
 * Who is signed in: the server knows them by a cookie no script can read. For those who record work the device keeps, sealed, who
 * they are, so that their forms open where nobody can be reached.
 */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly keptTyping = inject(KeptTyping);
  private readonly drafts = inject(Drafts);
  private readonly kept = inject(KeptSession);
  private readonly person = signal<MeView | null>(null);

  readonly me = this.person.asReadonly();
  readonly isSignedIn = computed(() => this.person() !== null);

  /** Asks the server who this is; nobody, when it does not know. */
  async begin(): Promise<void> {
    try {
      this.arrive(await this.api.invoke(me));
    } catch (error) {
      // Not being signed in is an answer; anything else shows itself on the first page that needs data.
      if (!(error instanceof HttpErrorResponse)) throw error;
      const known = error.status === 0 || error.status >= 502 ? await this.kept.read() : null;
      if (known) this.arrive(known);
    }
  }

  /** Throws what the server answers when email and password do not belong together. */
  async signIn(email: string, password: string, code?: string): Promise<void> {
    this.arrive(await this.api.invoke(signIn, { body: { email, password, code } }));
  }

  async signInByPasskey(answer: PasskeyAnswerDto): Promise<void> {
    this.arrive(await this.api.invoke(signInByPasskey, { body: answer }));
  }

  async signInByProvider(answer: ProviderAnswerDto): Promise<void> {
    this.arrive(await this.api.invoke(signInByProvider, { body: answer }));
  }

  /** Asks the server again who this is and what they may do; being asked counts as being used. */
  async renew(): Promise<void> {
    this.person.set(await this.api.invoke(me));
  }

  /** Answers with where the browser goes on to, to be signed out of the organisation's own sign-in too. */
  async signOut(): Promise<string | null> {
    await this.drafts.leave();
    const { continueAt } = await this.api.invoke(signOut);
    await this.drafts.wipe();
    this.keptTyping.forgetAll();
    this.person.set(null);
    return continueAt;
  }

  /** Forgets who was signed in, when the server has ended the session. */
  end(): void {
    this.person.set(null);
  }

  /** Shows every page in a language, and remembers it with the account. */
  async speak(language: LanguageCode): Promise<void> {
    this.language.choose(language);
    if (this.isSignedIn()) await this.api.invoke(chooseLanguage, { body: { language } });
  }

  may(permission: string): boolean {
    return this.person()?.permissions.includes(permission) ?? false;
  }

  private arrive(me: MeView): void {
    this.person.set(me);
    void this.drafts.begin(me.email).then(() => this.kept.keep(me));
    if (!this.language.isChosen()) this.language.choose(me.language);
  }
}
