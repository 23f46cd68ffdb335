<%@ page contentType="text/html; charset=utf-8" session="false" %>
<%@ taglib prefix="hanse" uri="hanse.tags" %>
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Workshop</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${pageContext.request.contextPath}/own/${view.style}">
<hanse:head/>
</head>
<body>
<nav class="rail" aria-label="Workshop"><a href="${pageContext.request.contextPath}/own/bare">Workshop</a></nav>
<div class="place">
<hanse:view path="${view.path}" heading="${view.heading}" isolated="${view.isolated}"/>
</div>
</body>
</html>
