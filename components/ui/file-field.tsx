/** A file to choose; drawn anew (with another `key`) it is empty again, so that the same file can be chosen twice. */
export const FileField = (props: {
  id: string;
  label: string;
  accept: string;
  onFile: (file: File) => Promise<void>;
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
      onChange={(event) => {
        const file = event.currentTarget.files?.[0];
        if (file) void props.onFile(file);
      }}
    />
  </div>
);
