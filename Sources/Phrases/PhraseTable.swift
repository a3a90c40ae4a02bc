/// Every family of phrases, for the test that looks at each phrase in both languages.
package enum PhraseTable {
  package static let families: [any Phrase.Type] = [
    CalendarPhrase.self, CasePhrase.self, CataloguePhrase.self, CommandPhrase.self,
    DerivationPhrase.self, EventPhrase.self, GuidePhrase.self, HallPhrase.self, HelpPhrase.self,
    IdentityPhrase.self, LimitPhrase.self, LintPhrase.self, PaperPhrase.self,
    PlanFaultPhrase.self, PrintPhrase.self, RefusalPhrase.self, ReportPhrase.self,
    RequestPhrase.self, StaffPhrase.self, TerminalPhrase.self,
  ]

  /// Name of the case, Chinese, English; one row per phrase.
  package static var all: [(name: String, chinese: String, english: String)] {
    families.flatMap { rows(of: $0) }
  }

  private static func rows<P: Phrase>(of family: P.Type) -> [(String, String, String)] {
    family.allCases.map { ("\(P.self).\($0)", $0.texts.0, $0.texts.1) }
  }
}
