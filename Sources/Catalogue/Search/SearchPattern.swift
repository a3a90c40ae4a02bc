/// What was typed, ready to be looked for: letters as they are, and pinyin in full, in initials,
/// or mixed.
///
/// All ways to split what was typed are followed at once: bit `p` of a state says that its first
/// `p` letters are used up by what was read of the name so far. So `xian` finds 西安 and 县, at a
/// few machine instructions for each character of the catalogue.
///
/// Source: Baeza-Yates, Gonnet, "A New Approach to Text Searching", CACM 35/10, 1992.
struct SearchPattern {
  /// What one letter of the alphabet can use up: bit `p` of the n-th mask, that `n + 1` letters
  /// from `p` on are one of its readings, its initial, or itself.
  struct Step {
    var masks: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0, 0)
    /// Bit `p`: all from `p` on is the beginning of a reading that is not written out yet.
    var tail: UInt64 = 0
  }

  private let steps: [Step]
  private let final: UInt64

  /// - Parameter withOld: also by readings that only old books have.
  init(_ typed: TypedWord, _ alphabet: SearchAlphabet, withOld: Bool) {
    final = 1 << UInt64(typed.letters.count)
    var steps = [Step](repeating: Step(), count: alphabet.count)
    if typed.hasPinyin {
      for (number, readings) in alphabet.readings.enumerated() {
        for reading in readings where withOld || !reading.isOld {
          steps[number].join(typed.syllableSteps[Int(reading.syllable)])
        }
      }
    }
    for (position, letter) in typed.letters.enumerated() {
      if let number = alphabet.numbers[letter] { steps[Int(number)].use(1, at: position) }
    }
    self.steps = steps
  }

  /// Where a match starts and ends in the letters, the first there is.
  struct Place {
    let start: Int
    let end: Int
    /// Whether the whole field can be what was typed.
    let isWhole: Bool
  }

  /// The first match within `field` of the index's letters; positions count from its start. One
  /// pass for each place where it could start, so ask `isIn` before.
  func place(in letters: [UInt16], _ field: Range<Int>) -> Place? {
    for start in field {
      guard let end = end(letters, start..<field.upperBound, whole: false) else { continue }
      let isWhole =
        start == field.lowerBound && self.end(letters, field, whole: true) != nil
      return Place(
        start: start - field.lowerBound, end: end - field.lowerBound, isWhole: isWhole)
    }
    return nil
  }

  /// Whether there is a match anywhere; one pass, whatever was typed.
  func isIn(_ letters: [UInt16], _ field: Range<Int>) -> Bool {
    var state: UInt64 = 0
    for index in field {
      state |= 1
      let step = steps[Int(letters[index])]
      if state & step.tail != 0 { return true }
      state = step.after(state)
      if state & final != 0 { return true }
    }
    return false
  }

  /// Behind the last letter of a match that starts where the field does; `whole` asks for one that
  /// reaches to the field's end.
  private func end(_ letters: [UInt16], _ field: Range<Int>, whole: Bool) -> Int? {
    var state: UInt64 = 1
    for index in field {
      let step = steps[Int(letters[index])]
      let isTail = state & step.tail != 0
      state = step.after(state)
      if isTail || state & final != 0, !whole || index + 1 == field.upperBound { return index + 1 }
      if state == 0 { return nil }
    }
    return nil
  }
}

extension SearchPattern.Step {
  mutating func join(_ other: Self) {
    masks.0 |= other.masks.0
    masks.1 |= other.masks.1
    masks.2 |= other.masks.2
    masks.3 |= other.masks.3
    masks.4 |= other.masks.4
    masks.5 |= other.masks.5
    tail |= other.tail
  }

  mutating func use(_ length: Int, at position: Int) {
    let bit: UInt64 = 1 << UInt64(position)
    switch length {
    case 1: masks.0 |= bit
    case 2: masks.1 |= bit
    case 3: masks.2 |= bit
    case 4: masks.3 |= bit
    case 5: masks.4 |= bit
    case 6: masks.5 |= bit
    default: preconditionFailure("no syllable has more than six letters")
    }
  }

  /// What is used up after this letter.
  func after(_ state: UInt64) -> UInt64 {
    (state & masks.0) << 1 | (state & masks.1) << 2 | (state & masks.2) << 3
      | (state & masks.3) << 4 | (state & masks.4) << 5 | (state & masks.5) << 6
  }
}
