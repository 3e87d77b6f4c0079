import type { HostObject } from "./hostObject";

/** Office services outside the workbook, by their names on the wire. The client calls the first at every start. */
export function findService(name: string): HostObject | null {
  switch (name) {
    case "Microsoft.InternalService.AddinInternalService":
      return { type: "AddinInternalService", methods: { NotifyActionHandlerReady: () => null } };
    case "Microsoft.AppRuntime.AppRuntimeService":
      return {
        type: "AppRuntimeService",
        methods: { GetAppRuntimeState: () => "Visible" },
      };
    default:
      return null;
  }
}
