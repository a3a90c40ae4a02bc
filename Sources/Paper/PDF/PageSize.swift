/// The sheets that a PDF is laid out for, upright.
package enum PageSize: String, CaseIterable, Sendable {
  case a4, a5

  /// Points; 72 to an inch of 25.4 mm.
  var width: Double { (self == .a4 ? 210 : 148) * Self.millimetre }
  var height: Double { (self == .a4 ? 297 : 210) * Self.millimetre }

  /// At the left and the right, where a hall punches and clamps.
  var margin: Double { (self == .a4 ? 20 : 12) * Self.millimetre }
  var top: Double { (self == .a4 ? 16 : 11) * Self.millimetre }
  /// Room for the number of the page.
  var bottom: Double { (self == .a4 ? 18 : 14) * Self.millimetre }
  /// Of ordinary text, in points.
  var textSize: Double { self == .a4 ? 10.5 : 9 }

  var textWidth: Double { width - 2 * margin }
  var textHeight: Double { height - top - bottom }

  static let millimetre = 72 / 25.4
}
