package import Phrases

/// Why nothing, or not everything, could be measured.
package struct BenchFailure: Error {
  package let phrase: BenchPhrase
  package let arguments: [String]

  init(_ phrase: BenchPhrase, _ arguments: String...) {
    self.phrase = phrase
    self.arguments = arguments
  }

  package func sentence(_ language: Language) -> String { phrase.text(language, arguments) }
}
