/// Every family of phrases, for the test that looks at each phrase in both languages.
package enum PhraseTable {
  package static let families: [any Phrase.Type] = [
    AbsencePhrase.self,
    ActPhrase.self, ArchivePhrase.self,
    BatchPhrase.self, BenchPhrase.self,
    CalendarPhrase.self,
    CartPhrase.self,
    CasePhrase.self,
    CaseScreenPhrase.self,
    CataloguePhrase.self, ChartPhrase.self,
    CheckListPhrase.self,
    ClockHelpPhrase.self,
    ClockPhrase.self,
    ClockRefusalPhrase.self,
    CommandPhrase.self,
    CreditHelpPhrase.self,
    CreditPhrase.self,
    DayBookPhrase.self, FiguresPhrase.self, FiguresScreenPhrase.self, IndicatorPhrase.self,
    CustodyHelpPhrase.self, CustodyPhrase.self,
    DerivationPhrase.self,
    DraftPhrase.self,
    EntryPaperPhrase.self, EntryPhrase.self, EventPhrase.self,
    FindPhrase.self,
    FlowPhrase.self,
    GroupPhrase.self,
    GuidePhrase.self,
    HallPhrase.self,
    HandOutPhrase.self,
    HandoverPhrase.self,
    HelpPhrase.self,
    HolidayPhrase.self,
    HolidayHelpPhrase.self,
    HomePhrase.self,
    IdentityPhrase.self,
    IntakePhrase.self,
    JointHelpPhrase.self, JointPaperPhrase.self, JointPhrase.self, JointRefusalPhrase.self,
    JointScreenPhrase.self,
    HandoverScreenPhrase.self, KioskPhrase.self, LedgerPhrase.self, LetterPhrase.self,
    LicenceHelpPhrase.self, LicencePhrase.self, LicenceScreenPhrase.self, LimitPhrase.self,
    LintPhrase.self,
    MarketPhrase.self, MaterialPhrase.self,
    PaperHelpPhrase.self,
    PaperPhrase.self,
    PaperScreenPhrase.self,
    PickupHelpPhrase.self, PickupListPhrase.self, PickupPhrase.self, PickupScreenPhrase.self,
    PlanFaultPhrase.self,
    PlanPhrase.self, PlatformPhrase.self,
    PrintPhrase.self, PrinterHelpPhrase.self, PrinterPhrase.self, PrinterScreenPhrase.self,
    ProcedurePhrase.self, ProjectPhrase.self,
    QueueHelpPhrase.self, QueuePhrase.self,
    ReasonPhrase.self,
    RefusalPhrase.self,
    RegisterPhrase.self,
    ReportPhrase.self,
    RequestPhrase.self,
    SignInPhrase.self,
    ServicePhrase.self,
    StaffPhrase.self, StewardHelpPhrase.self, StewardPhrase.self,
    StewardScreenPhrase.self,
    SubjectHelpPhrase.self, SubjectPhrase.self, SupervisorPhrase.self,
    TerminalPhrase.self,
    WherePhrase.self,
  ]

  /// Name of the case, Chinese, English; one row per phrase.
  package static var all: [(name: String, chinese: String, english: String)] {
    families.flatMap { rows(of: $0) }
  }

  private static func rows<P: Phrase>(of family: P.Type) -> [(String, String, String)] {
    family.allCases.map { ("\(P.self).\($0)", $0.texts.0, $0.texts.1) }
  }
}
