import ArgumentParser
import Catalogue
import Hall
import Phrases
import Storage
import TextWidth

/// `yichuang staff`: who may sign in; the administrator's.
struct StaffVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "staff", abstract: say(.staffAbstract),
      subcommands: [
        List.self, Add.self, Pin.self, Leave.self, SignIns.self, Absent.self, Back.self,
        Absences.self,
      ])
  }

  /// `staff list`.
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "list", abstract: say(.staffListAbstract))
    }

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let place = try desk.signIn()
      let staff = try place.hall.staff(by: place.session)
      try Streams.print(
        json
          ? [JSONValue.list(staff.map(\.json)).text] : staff.map { $0.line(place.hall.edition) })
    }
  }

  /// `staff add NUMBER --name NAME --role ROLE`.
  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "add", abstract: say(.staffAddAbstract),
        discussion: say(.staffAddDiscussion))
    }

    @Argument(help: help(.newStaffHelp, value: "staff"))
    var number: String

    @Option(help: help(.staffNameHelp, value: "name"))
    var name: String

    @Option(help: help(.roleHelp))
    var role: Role

    @Option(help: help(.staffDepartmentHelp, value: "code"))
    var department: String?

    @Option(help: help(.staffPlaceHelp, value: "code"))
    var place: String?

    @Option(help: help(.staffWindowsHelp, value: "codes"))
    var windows: String?

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let here = try desk.signIn()
      let issued = try here.hall.add(
        NewMember(
          number: number, name: name, role: role, department: department, place: place,
          windows: (windows ?? "").split(separator: ",").map(String.init)),
        by: here.session)
      try Streams.print(issued.line)
    }
  }

  /// `staff pin NUMBER`: a new PIN in place of one that was forgotten.
  struct Pin: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "pin", abstract: say(.staffPINAbstract))
    }

    @Argument(help: help(.whoseHelp, value: "staff"))
    var number: String

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let here = try desk.signIn()
      try Streams.print(try here.hall.resetPIN(of: number, by: here.session).line)
    }
  }

  /// `staff leave NUMBER`.
  struct Leave: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "leave", abstract: say(.staffLeaveAbstract))
    }

    @Argument(help: help(.whoseHelp, value: "staff"))
    var number: String

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let here = try desk.signIn()
      try here.hall.leave(number, by: here.session)
      try Streams.print(say(.staffLeft, number))
    }
  }
}

extension StaffMember {
  /// Number, name, role, department, place, windows.
  fileprivate func line(_ edition: Edition) -> String {
    let department = department.map { edition.department($0)?.short ?? $0 } ?? ""
    return
      (number + "  " + name.padded(to: 16) + "  " + role.rawValue.padded(to: 13) + "  "
      + department.padded(to: 8) + "  " + (edition.place(place)?.name ?? place).padded(to: 20)
      + "  " + windows.joined(separator: " ")).withoutTrailingSpaces
  }

  fileprivate var json: JSONValue {
    .object([
      .init("number", .text(number)), .init("name", .text(name)),
      .init("role", .text(role.rawValue)), .init("department", JSONValue(department)),
      .init("place", .text(place)), .init("windows", .list(windows.map(JSONValue.text))),
    ])
  }
}
