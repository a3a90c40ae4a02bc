/// One key and what it does: the one list of a screen's bindings makes the dispatch, the key bar
/// and the help.
nonisolated package struct Binding<Action> {
  /// Any of these; the first names the binding in the key bar.
  package var keys: [Key]
  /// A word or two for the key bar.
  package var label: String
  /// Delivered to `update` as `.action`; nil leaves the key to the screen's widgets.
  package var action: Action?
  /// Why the key does nothing now: shown when it is pressed and in the help; nil when it works.
  package var unavailable: String?
  /// Whether the key bar shows it; the help always does.
  package var onBar: Bool
  /// A sentence for the help; the label when empty.
  package var help: String
  /// Cannot be undone: the key bar shows it in red.
  package var dangerous: Bool

  package init(
    _ keys: Key..., label: String, action: Action?, unavailable: String? = nil,
    onBar: Bool = true, dangerous: Bool = false, help: String = ""
  ) {
    self.keys = keys
    self.label = label
    self.action = action
    self.unavailable = unavailable
    self.onBar = onBar
    self.help = help
    self.dangerous = dangerous
  }

  /// Keys that a widget handles by itself, only named for the person: `.shown(.up, .down, "choose")`.
  package static func shown(
    _ keys: Key..., label: String, onBar: Bool = true, help: String = ""
  ) -> Binding {
    var binding = Binding(label: label, action: nil, onBar: onBar, help: help)
    binding.keys = keys
    return binding
  }
}
