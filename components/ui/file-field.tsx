/** A file to choose; drawn anew (with another `key`) it is empty again, so that the same file can be chosen twice. */
export const FileField = (props: {
  id: string;
  label: string;
  accept: string;
  onFile?: (file: File) => Promise<void>;
  /** In the place of `onFile`: several may be chosen at once. */
  onFiles?: (files: readonly File[]) => Promise<void>;
}) => (
  <div class="field">
    <label class="field__label" for={props.id}>
      {props.label}
    </label>
    <input
      class="file"
      id={props.id}
      type="file"
      accept={props.accept}
      multiple={props.onFiles !== undefined}
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])];
        const [file] = files;
        if (!file) return;
        void props.onFile?.(file);
        void props.onFiles?.(files);
      }}
    />
  </div>
);
