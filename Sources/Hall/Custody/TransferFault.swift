/// Why a transfer file was not taken in, or not written. Nothing was changed.
package enum TransferFault: Error, Hashable, Sendable {
  /// No transfer file: not JSON, not of its shape, or not as this program writes it.
  case noTransfer
  case otherFormat(Int)
  case wrongSeal
  /// It is sealed with a key, and none was named.
  case keyNeeded
  /// A key was named, and it is sealed without.
  case keyNotUsed
  case brokenChain(sequence: Int)
  case badEntry(Damage)
  /// The texts are not those that the entries name, or cannot be read.
  case badEdition
  /// What it says of itself is not what its last entry says, or moves do not follow on each other.
  case notSent
  /// One is a demonstration and the other is not.
  case otherKind
  case notForHere(to: String, here: String)
  case numberTaken(String)
  /// From this entry on the two halls wrote different ones.
  case forked(String, sequence: Int)
  case older(String, entries: Int)
  /// The case was never sent from here.
  case stillHere(String)
  /// There is no transfer to be written again.
  case notAway(String)

  /// The file itself is wrong, and not what is here.
  package var isOfFile: Bool { rule == nil }

  /// Of what the hall has, a case is in one place at a time (R33).
  package var rule: Int? {
    switch self {
    case .numberTaken, .forked, .older, .stillHere, .notAway: 33
    case .noTransfer, .otherFormat, .wrongSeal, .keyNeeded, .keyNotUsed, .brokenChain, .badEntry,
      .badEdition, .notSent, .otherKind, .notForHere:
      nil
    }
  }
}
