/// The colours of a display.
nonisolated package enum Theme: Int32, Sendable {
  case colour = 0
  /// Bright shades, for weak eyes and bright halls.
  case highContrast = 1
  /// No colours: bold, reverse and words only.
  case monochrome = 2

  /// By the environment: `NO_COLOR` with any text turns colours off (no-color.org).
  package static func chosen(
    _ environment: [String: String], highContrast: Bool = false
  ) -> Theme {
    if environment["NO_COLOR"]?.isEmpty == false { return .monochrome }
    return highContrast ? .highContrast : .colour
  }
}
