/// A key as a person thinks of it.
nonisolated package enum Key: Hashable, Sendable {
  /// A character typed or committed by an input method; a space too.
  case character(Character)
  /// Control and a small Latin letter.
  case control(Character)
  case alt(Character)
  case enter, tab, backTab, escape, backspace
  case up, down, left, right, home, end, pageUp, pageDown, insert, delete
  /// F1 to F24.
  case function(Int)

  package static let space = Key.character(" ")
  package static let f1 = Key.function(1)
  package static let f2 = Key.function(2)
  package static let f3 = Key.function(3)
  package static let f4 = Key.function(4)
  package static let f5 = Key.function(5)
  package static let f6 = Key.function(6)
  package static let f7 = Key.function(7)
  package static let f8 = Key.function(8)
  package static let f9 = Key.function(9)
  package static let f10 = Key.function(10)
  package static let f11 = Key.function(11)
  package static let f12 = Key.function(12)

  /// The character typed; nil of any other key.
  package var typed: Character? {
    guard case .character(let character) = self else { return nil }
    return character
  }
}
