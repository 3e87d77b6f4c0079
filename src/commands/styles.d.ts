/** Style sheets are bundled into files of their own by the build. */
declare module "*.css";
