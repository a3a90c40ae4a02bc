/// How a text looks: one ink and some traits. Nothing may be said by ink alone, so that a screen
/// reads the same in monochrome.
nonisolated package struct Style: Hashable, Sendable {
  /// A colour by its meaning; the display chooses the shade.
  package enum Ink: UInt8, Sendable, CaseIterable {
    case plain, accent, green, yellow, red, grey
  }

  /// How cells look besides their colour.
  package struct Traits: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Traits(rawValue: 1)
    package static let reverse = Traits(rawValue: 2)
    package static let dim = Traits(rawValue: 4)
    package static let underline = Traits(rawValue: 8)
  }

  package var ink: Ink
  package var traits: Traits

  package init(_ ink: Ink = .plain, _ traits: Traits = []) {
    self.ink = ink
    self.traits = traits
  }

  package static let plain = Style()
  package static let bold = Style(.plain, .bold)
  package static let dim = Style(.plain, .dim)
  package static let reverse = Style(.plain, .reverse)
  package static let underline = Style(.plain, .underline)
  package static let accent = Style(.accent)
  package static let green = Style(.green)
  package static let yellow = Style(.yellow)
  package static let red = Style(.red)
  package static let grey = Style(.grey)

  package func with(_ more: Traits) -> Style { Style(ink, traits.union(more)) }
}
