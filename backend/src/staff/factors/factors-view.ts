export class PasskeyView {
  passkeyId: string;
  /** As its owner named it. */
  name: string;
  madeAt: string;
  usedAt: string | null;
}

/** With what somebody can show who they are. */
export class FactorsView {
  hasPassword: boolean;
  hasAuthenticator: boolean;
  passkeys: PasskeyView[];
  recoveryCodesLeft: number;
}

/** What an authenticator app is to be given, once. */
export class NewAuthenticatorView {
  /** In base 32, to be typed where no picture can be taken. */
  secret: string;
  /** `otpauth://…`, for the picture. */
  uri: string;
}

/** Shown once, to be kept on paper; none where the account has codes already. */
export class RecoveryCodesView {
  recoveryCodes: string[];
}
