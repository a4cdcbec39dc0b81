import { Component, Injectable, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

/** What a dialog asks: the answers are its buttons, the last one is the main one. */
export type Question = { title: string; text: string; answers: string[] };

@Component({
  selector: 'pcp-ask',
  imports: [MatDialogModule, MatButtonModule],
  template: `
    <h2 mat-dialog-title>{{ data.title }}</h2>
    <mat-dialog-content>
      <p>{{ data.text }}</p>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      @for (answer of data.answers; track answer; let last = $last) {
        <button mat-button type="button" [class.main]="last" [mat-dialog-close]="answer">{{ answer }}</button>
      }
    </mat-dialog-actions>
  `,
})
export class AskDialog {
  readonly data = inject<Question>(MAT_DIALOG_DATA);
}

/** Asks in a modal dialog and waits for the answer; undefined when it is dismissed. */
@Injectable({ providedIn: 'root' })
export class Asking {
  private readonly dialog = inject(MatDialog);

  ask(title: string, text: string, answers: string[], stubborn = false): Promise<string | undefined> {
    const data: Question = { title, text, answers };
    return firstValueFrom(this.dialog.open(AskDialog, { data, disableClose: stubborn, width: '480px' }).afterClosed());
  }
}
