internal import CaseEngine
package import Phrases

extension RequestFault {
  /// `file:line: key: what is wrong; what would be right`.
  package func line(in file: String, _ language: Language) -> String {
    let facts = key.isEmpty ? [file, String(line)] : [file, String(line), key]
    let phrase: RequestPhrase = key.isEmpty ? .place : .placeAndKey
    return phrase.text(language, facts + [sentence(language)])
  }

  private func sentence(_ language: Language) -> String {
    switch problem {
    case .json(let kind): kind.sentence(language)
    case .unknownKey(let near): RequestPhrase.unknownKey.text(language).perhaps(near, language)
    case .missing: RequestPhrase.missing.text(language)
    case .wanted(let shape): shape.sentence(language)
    case .unknownWord(let word, let allowed, let near):
      RequestPhrase.unknownWord.text(
        language, word, allowed.joined(separator: HallPhrase.listSeparator.text(language))
      ).perhaps(near, language)
    case .controlCharacter: RequestPhrase.controlCharacter.text(language)
    case .conflict(let other): RequestPhrase.conflict.text(language, other)
    case .intake(let fault, let near): fault.sentence(language).perhaps(near, language)
    case .refused(let refusal): refusal.message(language)
    }
  }
}

extension String {
  /// The sentence with what was probably meant behind it.
  fileprivate func perhaps(_ near: String?, _ language: Language) -> String {
    near.map { RequestPhrase.perhaps.text(language, self, $0) } ?? self
  }
}

extension RequestFault.Shape {
  fileprivate func sentence(_ language: Language) -> String {
    switch self {
    case .object: RequestPhrase.wantsObject.text(language)
    case .text: RequestPhrase.wantsText.text(language)
    case .textOrNull: RequestPhrase.wantsTextOrNull.text(language)
    case .objectOrNull: RequestPhrase.wantsObjectOrNull.text(language)
    case .trueOrFalse: RequestPhrase.wantsTrueOrFalse.text(language)
    case .answer: RequestPhrase.wantsAnswer.text(language)
    }
  }
}

extension JSONFault.Kind {
  fileprivate func sentence(_ language: Language) -> String {
    switch self {
    case .encoding: RequestPhrase.encoding.text(language)
    case .expected(let wanted): wanted.sentence(language)
    case .badEscape: RequestPhrase.badEscape.text(language)
    case .controlCharacter: RequestPhrase.jsonControlCharacter.text(language)
    case .badNumber: RequestPhrase.badNumber.text(language)
    case .duplicateKey(let key): RequestPhrase.duplicateKey.text(language, key)
    case .tooDeep: RequestPhrase.tooDeep.text(language)
    case .trailing: RequestPhrase.trailing.text(language)
    }
  }
}

extension JSONFault.Wanted {
  fileprivate func sentence(_ language: Language) -> String {
    switch self {
    case .value: RequestPhrase.wantsValue.text(language)
    case .key: RequestPhrase.wantsKey.text(language)
    case .colon: RequestPhrase.wantsColon.text(language)
    case .commaOrBracket: RequestPhrase.wantsCommaOrBracket.text(language)
    case .commaOrBrace: RequestPhrase.wantsCommaOrBrace.text(language)
    case .closingQuote: RequestPhrase.wantsQuote.text(language)
    }
  }
}
