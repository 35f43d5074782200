/** Whether Aelwyd can do its work, and each thing it needs for that. */ export class HealthView {
}

//# sourceMappingURL=health-view.js.map