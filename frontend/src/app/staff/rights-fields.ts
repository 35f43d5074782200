import { Component, computed, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ManagedAccountView } from '../api/models';

export type Role = ManagedAccountView['roles'][number];

export interface Rights {
  roles: readonly Role[];
  opensOn: string;
  closesOn: string;
}

const roles: readonly Role[] = ['social-worker', 'iro', 'team-manager', 'personal-adviser', 'panel-administrator', 'performance-officer', 'head-of-service', 'system-administrator', 'inspector'];

/** The roles of an account, and for an inspector the days between which it is open. */
@Component({
  selector: 'ael-rights-fields',
  imports: [TranslocoPipe],
  template: `
    <fieldset class="field" [class.wrong]="fault('roles')" [attr.aria-describedby]="fault('roles') ? 'roles-fault' : null">
      <legend class="label">{{ 'accounts.roles' | transloco }}</legend>
      @if (fault('roles'); as words) {
        <p class="fault" id="roles-fault">{{ words }}</p>
      }
      <div class="ticks">
        @for (role of roles; track role) {
          <div>
            <input type="checkbox" [id]="$first ? 'roles' : 'role-' + role" [checked]="value().roles.includes(role)" (change)="toggle(role)">
            <label [for]="$first ? 'roles' : 'role-' + role">{{ 'staff.role.' + role | transloco }}</label>
          </div>
        }
      </div>
    </fieldset>
    @if (isInspector() || value().closesOn || value().opensOn) {
      <p class="hint mt">{{ 'accounts.inspectorDays' | transloco }}</p>
      <div class="line">
        @for (field of days; track field) {
          <div class="field" [class.wrong]="fault(field)">
            <label class="label" [for]="field">{{ 'accounts.' + field | transloco }}</label>
            @if (fault(field); as words) {
              <p class="fault" [id]="field + '-fault'">{{ words }}</p>
            }
            <input class="input short" type="date" #box [id]="field" [value]="value()[field]" [attr.aria-describedby]="fault(field) ? field + '-fault' : null" (input)="value.set(withDay(field, box.value))">
          </div>
        }
      </div>
    }
  `,
})
export class RightsFields {
  readonly value = model.required<Rights>();
  readonly faults = input.required<(field: string) => string | null>();
  protected readonly roles = roles;
  protected readonly days = ['opensOn', 'closesOn'] as const;
  protected readonly isInspector = computed(() => this.value().roles.includes('inspector'));

  protected fault(field: string): string | null {
    return this.faults()(field);
  }

  protected toggle(role: Role): void {
    this.value.update((now) => ({ ...now, roles: now.roles.includes(role) ? now.roles.filter((held) => held !== role) : [...now.roles, role] }));
  }

  protected withDay(field: 'opensOn' | 'closesOn', day: string): Rights {
    return { ...this.value(), [field]: day };
  }
}
