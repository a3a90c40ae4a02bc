import ArgumentParser
import Catalogue
import Hall
import Phrases
import WorkCalendar

extension CatalogueVerb {
  /// `catalogue register NAME`: a list drawn from the edition in force.
  struct Register: ParsableCommand {
    /// Which list.
    enum Name: String, CaseIterable, ExpressibleByArgument {
      /// 证照联办: trades and their permits.
      case trades
      /// 数据共享清单.
      case sharing
      /// 放权目录.
      case delegations
      /// What no source stands behind yet.
      case unchecked
    }

    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "register", abstract: say(.registerAbstract),
        discussion: say(.registerDiscussion))
    }

    @Argument(help: help(.registerNameHelp, value: "name"))
    var name: Name

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var options: HallOptions

    func run() throws {
      let hall = try options.open()
      let (lines, value) = answer(hall.edition, hall.now().date)
      try Streams.print(json ? [value.text] : lines)
    }

    private func answer(_ edition: Edition, _ day: CivilDate) -> ([String], JSONValue) {
      switch name {
      case .trades:
        let table = TradeTable(of: edition, on: day)
        return (table.lines(Speech.language), table.json)
      case .sharing:
        let list = SharingList(of: edition, on: day)
        return (list.lines(Speech.language), list.json)
      case .delegations:
        let register = DelegationRegister(of: edition, on: day)
        return (register.lines(Speech.language), register.json)
      case .unchecked:
        let list = UncheckedList(of: edition, on: day)
        return (list.lines(Speech.language), list.json)
      }
    }
  }
}
