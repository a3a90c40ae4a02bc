internal import CaseEngine
package import Phrases

extension TransferFault {
  /// What was not done and why; a rule's no begins with its number.
  package func sentence(_ language: Language) -> String {
    guard rule == nil else {
      return HallPhrase.withRule.text(language, "33", refusal(language))
    }
    return CustodyPhrase.notWhole.text(language, flaw(language))
  }

  private func refusal(_ language: Language) -> String {
    switch self {
    case .numberTaken(let number): CustodyPhrase.numberTaken.text(language, number)
    case .forked(let number, let sequence):
      CustodyPhrase.forked.text(language, number, String(sequence))
    case .older(let number, let entries):
      CustodyPhrase.older.text(language, number, String(entries))
    case .stillHere(let number): CustodyPhrase.stillHere.text(language, number)
    case .notAway(let number): CustodyPhrase.notAway.text(language, number)
    case .noTransfer, .otherFormat, .wrongSeal, .keyNeeded, .keyNotUsed, .brokenChain, .badEntry,
      .badEdition, .notSent, .otherKind, .notForHere:
      flaw(language)
    }
  }

  private func flaw(_ language: Language) -> String {
    switch self {
    case .otherFormat(let number): CustodyPhrase.otherFormat.text(language, String(number))
    case .wrongSeal: CustodyPhrase.wrongSeal.text(language)
    case .keyNeeded: CustodyPhrase.keyNeeded.text(language)
    case .keyNotUsed: CustodyPhrase.keyNotUsed.text(language)
    case .brokenChain(let sequence): CustodyPhrase.brokenChain.text(language, String(sequence))
    case .badEntry(let damage): CustodyPhrase.badEntry.text(language, damage.sentence(language))
    case .badEdition: CustodyPhrase.badEdition.text(language)
    case .notSent: CustodyPhrase.notSent.text(language)
    case .otherKind: CustodyPhrase.otherKind.text(language)
    case .notForHere(let to, let here): CustodyPhrase.notForHere.text(language, to, here)
    case .noTransfer, .numberTaken, .forked, .older, .stillHere, .notAway:
      CustodyPhrase.noTransfer.text(language)
    }
  }
}
