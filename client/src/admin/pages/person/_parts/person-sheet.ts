/** What every sheet about a person is told. */
export interface PersonSheetProps {
  personId: string;
  onClose(): void;
  onDone(): void;
}
