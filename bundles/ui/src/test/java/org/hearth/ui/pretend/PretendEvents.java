package org.hearth.ui.pretend;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets things happen while somebody looks: {@code /pretend/remove?id=worry}, {@code newer}, {@code back}, {@code fail}, {@code dress}. */
final class PretendEvents extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PretendPlugIns plugIns;
    private final transient PretendProgramme programme;

    PretendEvents(PretendPlugIns plugIns, PretendProgramme programme) {
        this.plugIns = plugIns;
        this.programme = programme;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = String.valueOf(request.getParameter("id"));
        switch (String.valueOf(request.getPathInfo())) {
            case "/remove" -> plugIns.remove(id);
            case "/newer" -> plugIns.renew(id);
            case "/back" -> plugIns.restore();
            case "/fail" -> plugIns.fail(true);
            case "/mend" -> plugIns.fail(false);
            case "/dress" -> programme.dress(true);
            case "/undress" -> programme.dress(false);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
