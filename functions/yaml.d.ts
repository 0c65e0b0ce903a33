/** A YAML file as text: the bundler of the functions reads it so (infra/bundle.ts). */
declare module "*.yaml" {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: bundlers give the content of a file as its default export.
  export default text;
}
