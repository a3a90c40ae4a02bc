/// Why nobody, or nothing, could be written down about a steward (代办员).
package enum StewardFault: Error, Hashable, Sendable {
  /// The hall folder names no such supplier; here are those it does.
  case unknownSupplier(String, known: [String])
  /// Neither a window's clerk nor the steward.
  case notYours
}
